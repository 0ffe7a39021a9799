namespace BotApp.Tests.Sdk.Connector.Kit;

/// <summary>Clients whose requests all reach one local server, whatever host they name, with the host put first in the path.</summary>
internal sealed class RedirectedClients(Uri server) : IHttpClientFactory
{
    public HttpClient CreateClient(string name) => new(new Redirect(server) { InnerHandler = new SocketsHttpHandler() });

    private sealed class Redirect(Uri server) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var asked = request.RequestUri!;
            if (asked.Host != server.Host)
            {
                request.RequestUri = new Uri(server, $"/{asked.Host}{asked.PathAndQuery}");
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}
