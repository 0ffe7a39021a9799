namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>A unit as results name it.</summary>
/// <param name="Name">The English name, "Chinese yuan".</param>
/// <param name="Iso">The ISO 4217 code of a currency, or <c>null</c>.</param>
/// <param name="SubType">What a dimension measures, "Length", or <c>null</c>.</param>
internal sealed record Unit(string Name, string Iso = null, string SubType = null);
