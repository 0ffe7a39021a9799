using BotApp;

var builder = WebApplication.CreateBuilder(args);
builder.AddBotApp();
var app = builder.Build();
app.MapBotApp();
await app.RunAsync();
