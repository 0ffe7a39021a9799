namespace BotApp.Commerce.Invoices;

/// <summary>What can happen to an invoice.</summary>
public enum InvoiceStep
{
    /// <summary>Its fields were checked.</summary>
    Check,

    /// <summary>The tax platform took the request.</summary>
    Send,

    /// <summary>The tax platform gave it its 20 digits.</summary>
    Number,

    /// <summary>The buyer has it.</summary>
    Deliver,

    /// <summary>The tax platform declined it, or what it waited for fell through.</summary>
    Fail,

    /// <summary>A red-letter invoice was asked for directly.</summary>
    AskRed,

    /// <summary>A confirmation form was started.</summary>
    AskCounterpart,

    /// <summary>The other side confirmed the form.</summary>
    Confirm,

    /// <summary>The form was refused or is void, or the red-letter invoice was declined; nothing of it was reversed before.</summary>
    Lapse,

    /// <summary>The same when a part of it was reversed before.</summary>
    LapseAfterPart,

    /// <summary>Red-letter invoices now reach its total.</summary>
    RedWhole,

    /// <summary>A red-letter invoice reversed a part of it.</summary>
    RedPart,
}
