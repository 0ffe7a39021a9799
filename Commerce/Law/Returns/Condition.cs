namespace BotApp.Commerce.Law.Returns;

/// <summary>In what state an article comes back. Everything is false for an intact one; opening it and trying it do no harm (暂行办法 art. 8).</summary>
public sealed record Condition
{
    /// <summary>The box was opened.</summary>
    public bool Opened { get; init; }

    /// <summary>It was tried as far as is needed to inspect it.</summary>
    public bool Tested { get; init; }

    /// <summary>Digital goods were downloaded.</summary>
    public bool Downloaded { get; init; }

    /// <summary>A necessary one-time seal is broken.</summary>
    public bool SealBroken { get; init; }

    /// <summary>Electronics were activated, or authorised to an account.</summary>
    public bool Activated { get; init; }

    /// <summary>Electronics were repaired or altered without authorisation.</summary>
    public bool Altered { get; init; }

    /// <summary>CCC marks, serial numbers or the like are destroyed.</summary>
    public bool LabelsDestroyed { get; init; }

    /// <summary>Traces outside that are hard to undo.</summary>
    public bool LastingTraces { get; init; }

    /// <summary>Personal data was left on it beyond reason.</summary>
    public bool PersonalDataTraces { get; init; }

    /// <summary>The trademark tag was removed or cut.</summary>
    public bool TagRemoved { get; init; }

    public bool Soiled { get; init; }

    /// <summary>Damaged, or no longer of its original quality or function.</summary>
    public bool Damaged { get; init; }

    /// <summary>An accessory or a label that belongs to it is missing.</summary>
    public bool Incomplete { get; init; }

    /// <summary>Customer and shop do not agree about the state.</summary>
    public bool Disputed { get; init; }
}
