namespace BotApp.Commerce.Invoices;

/// <summary>Which invoice it is. Stored by name.</summary>
public enum FapiaoKind
{
    /// <summary>数电普票.</summary>
    General,

    /// <summary>数电专票.</summary>
    Special,
}
