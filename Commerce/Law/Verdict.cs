namespace BotApp.Commerce.Law;

/// <summary>What a decision says.</summary>
public enum Verdict
{
    /// <summary>The customer gets it; amounts and deadline say what and until when.</summary>
    Accept,

    /// <summary>Not on these facts; the ruling says why and what else can be done.</summary>
    Refuse,

    /// <summary>A person has to look: the facts do not decide it, or a rule asks for a person.</summary>
    Human,
}
