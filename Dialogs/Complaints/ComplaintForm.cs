using BotApp.Dialogs.Deeds;

namespace BotApp.Dialogs.Complaints;

/// <summary>A complaint: what happened, in the customer's words; about an order where one was named.</summary>
public sealed record ComplaintForm : DeedForm
{
    public string? Words { get; init; }

    /// <summary>What is asked with it, by the desk's names; null: to be heard.</summary>
    public string? Wants { get; init; }
}
