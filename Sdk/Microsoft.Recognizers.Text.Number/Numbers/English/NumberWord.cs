namespace Microsoft.Recognizers.Text.Number;

/// <summary>What an English number word does within a number.</summary>
internal enum NumberWordKind
{
    /// <summary>Not a number word.</summary>
    None,

    /// <summary>zero to nine.</summary>
    Unit,

    /// <summary>ten to nineteen.</summary>
    Teen,

    /// <summary>twenty to ninety.</summary>
    Tens,

    /// <summary>hundred, thousand, million ... multiply what stands before.</summary>
    Scale,

    /// <summary>first to nineteenth, twentieth ... ninetieth.</summary>
    Ordinal,

    /// <summary>hundredth, thousandth ...</summary>
    ScaleOrdinal,

    /// <summary>half and quarter, as parts.</summary>
    Part,

    /// <summary>a and an.</summary>
    Article,
}

/// <summary>An English number word: what it does, what it is worth, whether it ends in the s of "fifths".</summary>
internal readonly record struct NumberWord(NumberWordKind Kind, double Value, bool Plural = false)
{
    /// <summary>A word that can stand on its own as a small number.</summary>
    public bool IsSmall => Kind is NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Tens;
}
