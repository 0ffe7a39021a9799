using System.Collections.Generic;
using System.Security.Claims;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's own say on who may call it, asked after the token proved good.</summary>
public abstract class ClaimsValidator
{
    /// <summary>Lets the claims pass or throws <see cref="System.UnauthorizedAccessException"/>.</summary>
    /// <param name="claims">Claims of the caller's token.</param>
    /// <returns>A task that ends when the claims pass.</returns>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
