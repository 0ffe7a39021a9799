using System;

namespace Microsoft.Bot.Builder;

/// <summary>Turn-state names the OAuth prompts and the streaming channels agree on.</summary>
public static class TurnStateConstants
{
    /// <summary>The name of how long an OAuth prompt waits, in milliseconds, for a user to sign in.</summary>
    public const string OAuthLoginTimeoutKey = "loginTimeout";

    /// <summary>The name of how a client should ask for the token.</summary>
    public const string TokenPollingSettingsKey = "tokenPollingSettings";

    /// <summary>How long an OAuth prompt waits for a user to sign in when nothing else is said: 15 minutes.</summary>
    public static readonly TimeSpan OAuthLoginTimeoutValue = TimeSpan.FromMinutes(15);
}
