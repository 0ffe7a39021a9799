using BotApp.CommandLine;

return await BotCommands.RunAsync(args);
