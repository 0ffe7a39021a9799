using BotApp.Dialogs.Deeds;

namespace BotApp.Dialogs.Account;

/// <summary>Stopping the automatic renewal: whether the last charge is asked back as well (null: not asked yet).</summary>
public sealed record RenewalForm : DeedForm
{
    public bool? Refund { get; init; }
}

/// <summary>A right over one's data: which, by the desk's names.</summary>
public sealed record PrivacyForm : DeedForm
{
    public string? Wants { get; init; }
}

/// <summary>A consent to give or take back: for what, by the desk's names.</summary>
public sealed record ConsentForm : DeedForm
{
    public string? Purpose { get; init; }
}
