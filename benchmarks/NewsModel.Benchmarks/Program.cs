using BenchmarkDotNet.Running;
using NewsModel.Benchmarks.Accuracy;
using NewsModel.Benchmarks.Json;
using NewsModel.Benchmarks.Ratios;

if (args is ["accuracy", ..]) return AccuracyProgram.Run(args[1..]);
if (args is ["json"]) return JsonProgram.Run();
if (args is ["ratios", ..]) return RatiosProgram.Run(args[1..]);
if (args is ["first-call"]) return CostFigures.RunFirstCall();
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
