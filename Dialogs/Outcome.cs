namespace BotApp.Dialogs;

/// <summary>How a request ended; a dialog ends with one, the router reports it.</summary>
public abstract record Outcome
{
    private Outcome() { }

    /// <summary>The customer has what they asked for.</summary>
    public sealed record Answered : Outcome;

    /// <summary>Something was written: which deed, under which number.</summary>
    public sealed record Done(string Deed, string Receipt) : Outcome;

    /// <summary>It was done before, and was not done again.</summary>
    public sealed record Repeated : Outcome;

    /// <summary>We know why it cannot be, and said so.</summary>
    public sealed record Refused : Outcome;

    /// <summary>We did not understand.</summary>
    public sealed record NotUnderstood : Outcome;

    /// <summary>A person was called.</summary>
    public sealed record HandedOver : Outcome;

    /// <summary>It is another conversation's matter, as turned out: that one goes on with what is known, in this one's place.</summary>
    /// <param name="Form">What that conversation begins with.</param>
    internal sealed record GoesOn(string DialogId, object Form) : Outcome;

    /// <summary>The customer did not want to go on.</summary>
    public sealed record Abandoned : Outcome;
}
