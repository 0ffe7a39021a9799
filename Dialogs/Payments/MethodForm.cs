using BotApp.Dialogs.Deeds;

namespace BotApp.Dialogs.Payments;

/// <summary>Paying an order by another means: which order, which of the means on file.</summary>
public sealed record MethodForm : DeedForm
{
    /// <summary>Null while it is not known which.</summary>
    public string? MethodId { get; init; }

    /// <summary>The customer's words for the means, until they are looked up; null when there are none.</summary>
    public string? MethodWords { get; init; }
}
