namespace BotApp.Commerce.Invoices;

/// <summary>What became of something told about an invoice.</summary>
public enum InvoiceWorkAnswer
{
    Done,

    /// <summary>It was done before; nothing changed.</summary>
    AlreadyDone,

    /// <summary>An invoice in this state cannot take this step; nothing changed.</summary>
    NotAllowed,
    NotFound,
}
