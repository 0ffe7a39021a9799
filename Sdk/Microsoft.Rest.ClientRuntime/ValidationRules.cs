namespace Microsoft.Rest;

/// <summary>Names of the rules a <see cref="ValidationException"/> may speak of.</summary>
public static class ValidationRules
{
    /// <summary>The value may not be null.</summary>
    public const string CannotBeNull = "CannotBeNull";

    /// <summary>The value must be at most the limit.</summary>
    public const string InclusiveMaximum = "InclusiveMaximum";

    /// <summary>The value must be below the limit.</summary>
    public const string ExclusiveMaximum = "ExclusiveMaximum";

    /// <summary>The value must be at least the limit.</summary>
    public const string InclusiveMinimum = "InclusiveMinimum";

    /// <summary>The value must be above the limit.</summary>
    public const string ExclusiveMinimum = "ExclusiveMinimum";

    /// <summary>The text is longer than allowed.</summary>
    public const string MaxLength = "MaxLength";

    /// <summary>The text is shorter than allowed.</summary>
    public const string MinLength = "MinLength";

    /// <summary>The text does not match the pattern.</summary>
    public const string Pattern = "Pattern";

    /// <summary>The collection has too many items.</summary>
    public const string MaxItems = "MaxItems";

    /// <summary>The collection has too few items.</summary>
    public const string MinItems = "MinItems";

    /// <summary>The collection holds an item twice.</summary>
    public const string UniqueItems = "UniqueItems";

    /// <summary>The value is not one of the listed ones.</summary>
    public const string Enum = "Enum";

    /// <summary>The value is not a multiple of the given one.</summary>
    public const string MultipleOf = "MultipleOf";
}
