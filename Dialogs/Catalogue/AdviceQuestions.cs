using BotApp.Commerce.Catalogue;

namespace BotApp.Dialogs.Catalogue;

/// <summary>Names of questions that are no choice of a product.</summary>
internal static class AdviceQuestions
{
    public const string Price = AdviceQuestion.Price;

    /// <summary>What kind of thing it is to be.</summary>
    public const string Kind = "kind";

    /// <summary>How tall, how heavy, how long the foot.</summary>
    public const string Body = "body";

    /// <summary>What it is to be compared with.</summary>
    public const string Other = "other";
}
