using BotApp.Channels.DirectLine;
using BotApp.Dialogs.Media;
using BotApp.Recognizers.Voice;
using Microsoft.Extensions.Options;

namespace BotApp.Media;

/// <summary>Has a voice message written down; only its words stay.</summary>
internal sealed class VoiceIntake(ISpeechToText ears, IOptions<AttachmentOptions> options)
{
    public async Task HearAsync(Intake intake, byte[] bytes, MediaKind kind, CancellationToken cancellationToken)
    {
        if (bytes.Length > options.Value.LargestVoice)
        {
            intake.Trouble(new AttachmentTrouble.TooLarge(Intake.Megabytes(options.Value.LargestVoice)));
            return;
        }

        switch (await ears.TranscribeAsync(new Recording(bytes, kind.Extension, kind.ContentType), cancellationToken))
        {
            case Transcription.Heard(var text):
                intake.Heard.Add(text);
                break;
            case Transcription.Silence:
                intake.Trouble(new AttachmentTrouble.VoiceUnclear());
                break;
            case Transcription.Off:
                intake.Trouble(new AttachmentTrouble.VoiceOff());
                break;
            default:
                intake.Trouble(new AttachmentTrouble.VoiceFailed());
                break;
        }
    }
}
