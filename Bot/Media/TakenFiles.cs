using BotApp.Dialogs.Media;
using BotApp.Recognizers.Images;

namespace BotApp.Media;

/// <summary>What the files of one message come to.</summary>
/// <param name="Words">What was written beside them and said in them; empty when nothing was.</param>
/// <param name="Number">The number the pictures name; null when they name none.</param>
/// <param name="Received">What the dialogs are told.</param>
internal sealed record TakenFiles(string Words, PictureNumber? Number, ReceivedAttachments Received);
