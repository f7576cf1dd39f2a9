package com.betterfleet.bfflow.linear.reading;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How long Linear asks to wait: {@code Retry-After} in seconds, or the moment in milliseconds at which it allows requests
 * again. That moment is compared with the answer's own date, so that a clock that is wrong here does no harm.
 *
 * @see <a href="https://linear.app/developers/rate-limiting">Linear: rate limiting</a>
 */
final class Limit {

    private Limit() {}

    /** What the headers of an answer ask for, if they do. */
    static Optional<Duration> asked(HttpHeaders headers) {
        return number(headers, "Retry-After").map(Duration::ofSeconds).or(() -> reset(headers));
    }

    private static Optional<Duration> reset(HttpHeaders headers) {
        return headers.firstValue("Date")
                .flatMap(Limit::moment)
                .flatMap(now -> number(headers, "X-RateLimit-Requests-Reset")
                        .map(Instant::ofEpochMilli)
                        .map(then -> Duration.between(now, then)))
                .filter(wait -> !wait.isNegative());
    }

    private static Optional<Long> number(HttpHeaders headers, String name) {
        return headers.firstValue(name)
                .map(String::strip)
                .filter(value -> value.matches("[0-9]{1,15}"))
                .map(Long::valueOf);
    }

    private static Optional<Instant> moment(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
