namespace BotApp.Tests.Sdk.Recognizers;

/// <summary>Tests that read the processor time of the process: no other test may run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredAlone
{
    public const string Name = "measured alone";
}
