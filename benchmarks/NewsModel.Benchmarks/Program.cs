using BenchmarkDotNet.Running;
using NewsModel.Benchmarks.Accuracy;
using NewsModel.Benchmarks.Json;

if (args is ["accuracy", ..]) return AccuracyProgram.Run(args[1..]);
if (args is ["json"]) return JsonProgram.Run();
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
