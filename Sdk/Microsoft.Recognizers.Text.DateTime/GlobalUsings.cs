// the name DateTime belongs to this assembly's namespace
global using Moment = System.DateTime;
