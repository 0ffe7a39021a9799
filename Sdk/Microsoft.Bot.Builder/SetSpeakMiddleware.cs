using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Gives messages a voice on channels that speak.</summary>
public class SetSpeakMiddleware : IMiddleware
{
    private const string Telephony = "telephony";

    private readonly string _voiceName;
    private readonly bool _fallbackToTextForSpeak;

    /// <summary>Initializes a new instance of the <see cref="SetSpeakMiddleware"/> class.</summary>
    /// <param name="voiceName">The name of the voice; null or blank leaves what is spoken as it is.</param>
    /// <param name="fallbackToTextForSpeak">True to speak the text of a message that does not say what to speak.</param>
    public SetSpeakMiddleware(string voiceName, bool fallbackToTextForSpeak)
    {
        _voiceName = voiceName;
        _fallbackToTextForSpeak = fallbackToTextForSpeak;
    }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities(
            (context, activities, nextSend) =>
            {
                SetSpeak(context.Activity.ChannelId, activities);
                return nextSend();
            }
        );
        return next(cancellationToken);
    }

    private void SetSpeak(string channelId, List<Activity> activities)
    {
        foreach (var activity in activities.Where(activity => activity.Type == ActivityTypes.Message))
        {
            if (_fallbackToTextForSpeak && string.IsNullOrWhiteSpace(activity.Speak))
            {
                activity.Speak = activity.Text;
            }

            var isSpeech = !string.IsNullOrWhiteSpace(activity.Speak) && !string.IsNullOrWhiteSpace(_voiceName);
            if (isSpeech && Speaks(channelId) && !HasTag("speak", activity.Speak))
            {
                activity.Speak = Speech(activity);
            }
        }
    }

    private static bool Speaks(string channelId) =>
        string.Equals(channelId, Channels.DirectlineSpeech, StringComparison.OrdinalIgnoreCase)
        || string.Equals(channelId, Channels.Emulator, StringComparison.OrdinalIgnoreCase)
        || string.Equals(channelId, Telephony, StringComparison.OrdinalIgnoreCase);

    private string Speech(Activity activity)
    {
        var spoken = HasTag("voice", activity.Speak) ? activity.Speak : $"<voice name='{_voiceName}'>{activity.Speak}</voice>";
        return $"<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='{activity.Locale ?? "en-US"}'>{spoken}</speak>";
    }

    private static bool HasTag(string name, string speak)
    {
        try
        {
            var elements = XDocument.Parse(speak).Root.DescendantsAndSelf();
            return elements.Any(element => string.Equals(element.Name.LocalName, name, StringComparison.OrdinalIgnoreCase));
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
