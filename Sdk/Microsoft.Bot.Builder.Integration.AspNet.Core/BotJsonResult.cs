using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>A JSON result in Bot Framework's JSON, whichever serializer the web application itself uses.</summary>
internal sealed class BotJsonResult : JsonResult
{
    public BotJsonResult(object value)
        : base(value, HttpHelper.BotMessageSerializerSettings) { }

    /// <inheritdoc/>
    public override Task ExecuteResultAsync(ActionContext context) =>
        HttpHelper.WriteResponseAsync(context.HttpContext.Response, new InvokeResponse { Status = StatusCode ?? 200, Body = Value });
}
