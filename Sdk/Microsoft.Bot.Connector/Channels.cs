namespace Microsoft.Bot.Connector;

/// <summary>Ids of the channels an activity may come from.</summary>
public class Channels
{
    /// <summary>Id of Amazon Alexa.</summary>
    public const string Alexa = "alexa";

    /// <summary>Id of the console.</summary>
    public const string Console = "console";

    /// <summary>Id of Cortana.</summary>
    public const string Cortana = "cortana";

    /// <summary>Id of Direct Line.</summary>
    public const string Directline = "directline";

    /// <summary>Id of Direct Line Speech.</summary>
    public const string DirectlineSpeech = "directlinespeech";

    /// <summary>Id of e-mail.</summary>
    public const string Email = "email";

    /// <summary>Id of the Bot Framework Emulator.</summary>
    public const string Emulator = "emulator";

    /// <summary>Id of an enterprise channel.</summary>
    public const string EnterpriseChannel = "enterprisechannel";

    /// <summary>Id of Facebook.</summary>
    public const string Facebook = "facebook";

    /// <summary>Id of GroupMe.</summary>
    public const string Groupme = "groupme";

    /// <summary>Id of Kaizala.</summary>
    public const string Kaizala = "kaizala";

    /// <summary>Id of Kik.</summary>
    public const string Kik = "kik";

    /// <summary>Id of LINE.</summary>
    public const string Line = "line";

    /// <summary>Id of Microsoft 365 extensions.</summary>
    public const string M365 = "m365extensions";

    /// <summary>Id of Microsoft Teams.</summary>
    public const string Msteams = "msteams";

    /// <summary>Id of the omnichannel of Dynamics 365.</summary>
    public const string Omni = "omnichannel";

    /// <summary>Id of Outlook.</summary>
    public const string Outlook = "outlook";

    /// <summary>Id of Skype.</summary>
    public const string Skype = "skype";

    /// <summary>Id of Skype for Business.</summary>
    public const string Skypeforbusiness = "skypeforbusiness";

    /// <summary>Id of Slack.</summary>
    public const string Slack = "slack";

    /// <summary>Id of text messages.</summary>
    public const string Sms = "sms";

    /// <summary>Id of Telegram.</summary>
    public const string Telegram = "telegram";

    /// <summary>Id of telephony.</summary>
    public const string Telephony = "telephony";

    /// <summary>Id of the test channel.</summary>
    public const string Test = "test";

    /// <summary>Id of Twilio text messages.</summary>
    public const string Twilio = "twilio-sms";

    /// <summary>Id of Web Chat.</summary>
    public const string Webchat = "webchat";
}
