using BotApp.Dialogs.Deeds;

namespace BotApp.Dialogs.Insurance;

/// <summary>The freight of a way back: of which order, and the return for which it can be claimed now.</summary>
public sealed record InsuranceForm : DeedForm
{
    /// <summary>Null: there is nothing to claim.</summary>
    public string? ReturnNumber { get; init; }
}
