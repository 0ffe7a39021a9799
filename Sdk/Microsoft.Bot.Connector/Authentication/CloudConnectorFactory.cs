using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connector clients that sign as one app in one cloud.</summary>
internal sealed class CloudConnectorFactory : ConnectorFactory
{
    private readonly string appId;
    private readonly CloudAddresses cloud;
    private readonly ServiceClientCredentialsFactory credentials;
    private readonly IHttpClientFactory clients;

    public CloudConnectorFactory(
        string appId,
        CloudAddresses cloud,
        ServiceClientCredentialsFactory credentials,
        IHttpClientFactory clients
    )
    {
        this.appId = appId;
        this.cloud = cloud;
        this.credentials = credentials;
        this.clients = clients;
    }

    /// <inheritdoc/>
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var signing = await credentials.CreateCredentialsAsync(
            appId,
            audience ?? cloud.ChannelScope,
            cloud.LoginUrl,
            cloud.ValidateAuthority,
            cancellationToken
        );
        var http = clients?.CreateClient();
        return new ConnectorClient(new Uri(serviceUrl), signing, http ?? SharedHttp.Client, disposeHttpClient: http != null);
    }
}
