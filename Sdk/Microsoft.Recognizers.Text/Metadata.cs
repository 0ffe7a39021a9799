namespace Microsoft.Recognizers.Text;

/// <summary>Side remarks an extractor leaves for its parser.</summary>
public class Metadata
{
    /// <summary>The last day named may belong to the period ("from Monday to Friday").</summary>
    public bool PossiblyIncludePeriodEnd { get; set; }

    /// <summary>The words name a length of time counted from now ("in two days").</summary>
    public bool IsDurationWithAgoAndLater { get; set; }

    /// <summary>The words name a holiday.</summary>
    public bool IsHoliday { get; set; }

    /// <summary>The words name a meal.</summary>
    public bool IsMealtime { get; set; }

    /// <summary>The ordinal counts from somewhere else than the start ("the last one").</summary>
    public bool IsOrdinalRelative { get; set; }

    /// <summary>The words carry "before", "after" and the like.</summary>
    public bool HasMod { get; set; }

    /// <summary>How far from <see cref="RelativeTo"/> the ordinal points.</summary>
    public string Offset { get; set; }

    /// <summary>Where the ordinal counts from: <c>start</c>, <c>current</c> or <c>end</c>.</summary>
    public string RelativeTo { get; set; }

    /// <summary>A copy.</summary>
    /// <returns>The copy.</returns>
    public Metadata Clone() => (Metadata)MemberwiseClone();
}
