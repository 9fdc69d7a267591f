// dotnet run --project docs/samples/ReadingRoom, then open the address that it prints.
await ReadingRoom.ReadingRoomApp.Create(args).RunAsync();
