package org.travaux.markup;

import com.sun.management.OperatingSystemMXBean;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;

/**
 * The time of all processors that a call takes, with what the JVM does beside it. Unlike the time
 * by the clock it is the same on a machine that others use.
 */
public final class ProcessorTime implements InternalProfiler {
    private long before;

    @Override
    public String getDescription() {
        return "time of all processors";
    }

    private static long now() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = now();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double milliseconds = (now() - before) / 1e6 / result.getMetadata().getAllOps();
        return List.of(
                new ScalarResult("processors", milliseconds, "ms/op", AggregationPolicy.AVG));
    }
}
