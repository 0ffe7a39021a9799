namespace Microsoft.Recognizers.Text;

/// <summary>A stretch of text an extractor found, before it is given a meaning.</summary>
public class ExtractResult
{
    /// <summary>Index of the first character; <c>null</c> while unknown.</summary>
    public int? Start { get; set; }

    /// <summary>Number of characters; <c>null</c> while unknown.</summary>
    public int? Length { get; set; }

    /// <summary>The words found.</summary>
    public string Text { get; set; }

    /// <summary>What kind of thing was found.</summary>
    public string Type { get; set; }

    /// <summary>Whatever the extractor hands to its parser.</summary>
    public object Data { get; set; }

    /// <summary>Side remarks; <c>null</c> when there are none.</summary>
    public Metadata Metadata { get; set; }

    /// <summary>A copy with its own <see cref="Metadata"/>; <see cref="Data"/> is shared.</summary>
    /// <returns>The copy.</returns>
    public ExtractResult Clone()
    {
        var copy = (ExtractResult)MemberwiseClone();
        copy.Metadata = Metadata?.Clone();
        return copy;
    }
}
