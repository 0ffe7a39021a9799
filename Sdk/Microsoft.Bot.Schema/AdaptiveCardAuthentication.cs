namespace Microsoft.Bot.Schema;

/// <summary>The token exchange that goes along with an invoked card action.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest { }
