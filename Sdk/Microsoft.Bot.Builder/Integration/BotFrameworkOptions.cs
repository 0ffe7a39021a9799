using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest.TransientFaultHandling;

namespace Microsoft.Bot.Builder.Integration;

/// <summary>How a web framework sets a bot up.</summary>
public class BotFrameworkOptions
{
    /// <summary>Initializes a new instance of the <see cref="BotFrameworkOptions"/> class.</summary>
    public BotFrameworkOptions() { }

    /// <summary>Gets or sets what knows the bot's app ids and passwords.</summary>
    /// <value>One without any, unless set otherwise.</value>
    public ICredentialProvider CredentialProvider { get; set; } = new SimpleCredentialProvider();

    /// <summary>Gets or sets the credentials the bot calls channels with.</summary>
    /// <value>Null to make them of the app id and password.</value>
    public AppCredentials AppCredentials { get; set; }

    /// <summary>Gets or sets which callers are allowed.</summary>
    /// <value>Never null unless set so.</value>
    public AuthenticationConfiguration AuthenticationConfiguration { get; set; } = new();

    /// <summary>Gets or sets what says which cloud the channel is in.</summary>
    /// <value>Null for public Azure.</value>
    public IChannelProvider ChannelProvider { get; set; }

    /// <summary>Gets or sets what is done with an exception nobody in a turn caught.</summary>
    /// <value>Null lets it reach the caller of the adapter.</value>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    /// <summary>Gets the stations of every turn.</summary>
    /// <value>The stations in their order.</value>
    public IList<IMiddleware> Middleware { get; } = new List<IMiddleware>();

    /// <summary>Gets the states of the bot.</summary>
    /// <value>The states.</value>
    [Obsolete("State management is now done via dependency injection; this property is not used.")]
    public IList<BotState> State { get; } = new List<BotState>();

    /// <summary>Gets or sets how calls of channels are tried again.</summary>
    /// <value>Null to try once.</value>
    public RetryPolicy ConnectorClientRetryPolicy { get; set; }

    /// <summary>Gets or sets what sends requests.</summary>
    /// <value>Null for one the adapter makes itself.</value>
    public HttpClient HttpClient { get; set; }

    /// <summary>Gets or sets where the bot listens.</summary>
    /// <value>/api/messages unless set otherwise.</value>
    public BotFrameworkPaths Paths { get; set; } = new();
}
