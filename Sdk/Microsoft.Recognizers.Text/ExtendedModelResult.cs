namespace Microsoft.Recognizers.Text;

/// <summary>A result that remembers the longer text it was split from.</summary>
public class ExtendedModelResult : ModelResult
{
    /// <summary>The key under which the longer text travels.</summary>
    public static readonly string ParentTextKey = "parentText";

    /// <summary>An empty result.</summary>
    public ExtendedModelResult() { }

    /// <summary>Takes over everything <paramref name="result"/> says.</summary>
    /// <param name="result">The result to extend.</param>
    public ExtendedModelResult(ModelResult result)
    {
        System.ArgumentNullException.ThrowIfNull(result);

        Start = result.Start;
        End = result.End;
        Text = result.Text;
        TypeName = result.TypeName;
        Resolution = result.Resolution;
    }

    /// <summary>The longer text, or <c>null</c> when the result was not split off.</summary>
    public string ParentText { get; set; }
}
