using System;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Names of the memory scopes.</summary>
public class ScopePath
{
    /// <summary>What is remembered of the user.</summary>
    public const string User = "user";

    /// <summary>The old spelling of <see cref="User"/>.</summary>
    [Obsolete("This property is deprecated, use ScopePath.User instead.")]
    public const string USER = User;

    /// <summary>What is remembered of the conversation.</summary>
    public const string Conversation = "conversation";

    /// <summary>The old spelling of <see cref="Conversation"/>.</summary>
    [Obsolete("This property is deprecated, use ScopePath.Conversation instead.")]
    public const string CONVERSATION = Conversation;

    /// <summary>What the active container, or the parent, remembers.</summary>
    public const string Dialog = "dialog";

    /// <summary>The old spelling of <see cref="Dialog"/>.</summary>
    [Obsolete("This property is deprecated, use ScopePath.Dialog instead.")]
    public const string DIALOG = Dialog;

    /// <summary>The properties of that dialog's class.</summary>
    public const string DialogClass = "dialogclass";

    /// <summary>The old spelling of <see cref="DialogClass"/>.</summary>
    [Obsolete("This property is deprecated, use ScopePath.DialogClass instead.")]
    public const string DIALOGCLASS = DialogClass;

    /// <summary>What the active dialog remembers.</summary>
    public const string This = "this";

    /// <summary>The old spelling of <see cref="This"/>.</summary>
    [Obsolete("This property is deprecated, use ScopePath.This instead.")]
    public const string THIS = This;

    /// <summary>The properties of the active dialog's class.</summary>
    public const string Class = "class";

    /// <summary>The old spelling of <see cref="Class"/>.</summary>
    [Obsolete("This property is deprecated, use ScopePath.Class instead.")]
    public const string CLASS = Class;

    /// <summary>The configuration of the bot, read only.</summary>
    public const string Settings = "settings";

    /// <summary>The old spelling of <see cref="Settings"/>.</summary>
    [Obsolete("This property is deprecated, use ScopePath.Settings instead.")]
    public const string SETTINGS = Settings;

    /// <summary>What is remembered until the end of the turn.</summary>
    public const string Turn = "turn";

    /// <summary>The old spelling of <see cref="Turn"/>.</summary>
    [Obsolete("This property is deprecated, use ScopePath.Turn instead.")]
    public const string TURN = Turn;

    /// <summary>Where on the stack the turn is, read only.</summary>
    public const string DialogContext = "dialogContext";
}
