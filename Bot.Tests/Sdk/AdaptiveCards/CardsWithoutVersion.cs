namespace BotApp.Tests.Sdk.AdaptiveCards;

/// <summary>What becomes of a card without a version is decided for the whole process: tests that care take turns.</summary>
[CollectionDefinition(Name)]
public sealed class CardsWithoutVersion
{
    public const string Name = "cards without a version";
}
