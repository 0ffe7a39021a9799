using System;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Answers 401 to a caller that may not come in.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RefusalFilterAttribute : ExceptionFilterAttribute
{
    /// <inheritdoc/>
    public override void OnException(ExceptionContext context)
    {
        if (context.Exception is UnauthorizedAccessException or SecurityTokenException)
        {
            context.Result = new UnauthorizedResult();
            context.ExceptionHandled = true;
        }
    }
}
