using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Teams' own operations every implementation has.</summary>
public interface ITeamsOperations
{
    /// <summary>Lists a team's channels.</summary>
    /// <param name="teamId">Id of the team.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with its body. The channels.</returns>
    Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Looks up a team.</summary>
    /// <param name="teamId">Id of the team.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with its body. The team.</returns>
    Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );
}
