namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>A word, sign or single CJK character of a text.</summary>
public class Token
{
    /// <summary>A token without its text.</summary>
    /// <param name="s">Where it starts.</param>
    /// <param name="l">How long it is.</param>
    public Token(int s, int l)
    {
        Start = s;
        Length = l;
    }

    /// <summary>A token.</summary>
    /// <param name="s">Where it starts.</param>
    /// <param name="l">How long it is.</param>
    /// <param name="t">Its text.</param>
    public Token(int s, int l, string t)
        : this(s, l) => Text = t;

    /// <summary>The token's text; <c>null</c> when it was not given.</summary>
    public string Text { get; set; }

    /// <summary>Where it starts.</summary>
    public int Start { get; }

    /// <summary>How many characters it has.</summary>
    public int Length { get; }

    /// <summary>Index behind its last character.</summary>
    public int End => Start + Length;
}
