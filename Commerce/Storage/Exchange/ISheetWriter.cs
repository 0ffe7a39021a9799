namespace BotApp.Commerce.Storage.Exchange;

/// <summary>Takes rows of one sheet, each as its texts in the order of the sheet's columns.</summary>
internal interface ISheetWriter : IDisposable
{
    void Write(string?[] texts);
}
