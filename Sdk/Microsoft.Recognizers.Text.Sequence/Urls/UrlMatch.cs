namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>An address, or how far the text was found to hold none.</summary>
internal readonly record struct UrlMatch(int Start, int End, int Next)
{
    public bool IsFound => End > Start;

    public static UrlMatch Found(int start, int end) => new(start, end, end);

    public static UrlMatch Nothing(int next) => new(0, 0, next);
}
