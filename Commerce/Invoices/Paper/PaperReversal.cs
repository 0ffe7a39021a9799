namespace BotApp.Commerce.Invoices.Paper;

/// <summary>What a red-letter invoice cancels: the 20 digits of the blue one, and the number of the 《红字发票信息确认单》 where there was one.</summary>
public sealed record PaperReversal(string BlueNumber, string? ConfirmationNumber = null);
