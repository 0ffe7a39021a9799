namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answers a configuration invoke with a request to sign in.</summary>
public class ConfigAuthResponse : ConfigResponse<BotConfigAuth> { }
