// dotnet run --project docs/samples/ReadingRoom, then open the address that it prints.
await using var app = ReadingRoom.ReadingRoomApp.Create(args);
await app.RunAsync();
