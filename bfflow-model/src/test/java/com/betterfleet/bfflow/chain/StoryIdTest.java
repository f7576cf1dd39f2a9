package com.betterfleet.bfflow.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryIdTest {

    @Test
    void ids_are_ordered_as_people_count() {
        List<StoryId> ids = Stream.of("COR-10", "COR-9", "APP-11", "COR-1", "COR-01", "COR", "COR-9b", "COR-9a")
                .map(StoryId::new)
                .sorted()
                .toList();

        assertThat(ids)
                .extracting(StoryId::text)
                .containsExactly("APP-11", "COR", "COR-01", "COR-1", "COR-9", "COR-9a", "COR-9b", "COR-10");
    }

    @Test
    void the_number_is_the_last_one_however_long_it_is() {
        StoryId id = new StoryId("A2B-09876543210987654321x");

        assertThat(id.prefix()).isEqualTo("A2B-");
        assertThat(id.number()).isEqualTo(new BigInteger("9876543210987654321"));
        assertThat(new StoryId("ABC").prefix()).isEqualTo("ABC");
        assertThat(new StoryId("ABC").number()).isZero();
        assertThat(new StoryId("0").number()).isZero();
        assertThat(new StoryId("9").prefix()).isEmpty();
    }

    @Test
    void ids_are_the_same_as_they_are_written() {
        StoryId id = new StoryId("COR-1");

        assertThat(Set.of(id, new StoryId("COR-01"), new StoryId("cor-1")))
                .hasSize(3)
                .contains(new StoryId("COR-1"));
        assertThat(id).isNotEqualTo("COR-1").hasToString("COR-1");
        assertThat(id.hashCode()).isEqualTo(new StoryId("COR-1").hashCode());
        assertThat(id.hashCode()).isNotEqualTo(new StoryId("COR-2").hashCode());
    }
}
