namespace Microsoft.Recognizers.Text.Scanning;

/// <summary>What a piece of text is made of.</summary>
internal enum PieceKind
{
    /// <summary>Letters other than CJK ones.</summary>
    Word,

    /// <summary>The digits 0 to 9.</summary>
    Digits,

    /// <summary>A single Chinese, Japanese or Korean character.</summary>
    Ideograph,

    /// <summary>Any other single character that is not a blank.</summary>
    Sign,
}
