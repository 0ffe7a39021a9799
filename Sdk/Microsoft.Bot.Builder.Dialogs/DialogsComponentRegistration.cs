using System;
using Microsoft.Bot.Builder.Dialogs.Obsolete;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The older way to register what <see cref="DialogsBotComponent"/> registers.</summary>
[Obsolete("Use `DialogsBotComponent` instead.")]
public class DialogsComponentRegistration : ComponentRegistrationBridge<DialogsBotComponent> { }
