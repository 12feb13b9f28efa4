package cn.zhizheng.questionbank.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All editions that a question may cite. */
public record StatuteBook(List<StatuteEdition> editions) {

    public StatuteBook {
        editions = List.copyOf(editions);
    }

    public Optional<StatuteEdition> find(String law, LocalDate adoptedOn) {
        return editions.stream()
                .filter(edition -> edition.law().equals(law))
                .filter(edition -> edition.adoptedOn().equals(adoptedOn))
                .findFirst();
    }

    public boolean knows(String law) {
        return editions.stream().anyMatch(edition -> edition.law().equals(law));
    }

    /** The editions of a law for a message, such as {@code 2017-09-01, 2023-09-01}. */
    public String editionsOf(String law) {
        return editions.stream()
                .filter(edition -> edition.law().equals(law))
                .map(edition -> edition.adoptedOn().toString())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
