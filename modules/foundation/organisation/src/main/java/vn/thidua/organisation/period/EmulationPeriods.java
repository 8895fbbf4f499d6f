package vn.thidua.organisation.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EmulationPeriods extends Repository<EmulationPeriod, Long> {

    EmulationPeriod save(EmulationPeriod period);

    Optional<EmulationPeriod> findByCode(String code);

    Optional<EmulationPeriod> findById(long id);

    @Query("select p from EmulationPeriod p order by p.startsOn desc, p.id")
    List<EmulationPeriod> all();

    /** A year before the longer periods that it lies in. */
    @Query(
            """
            select p from EmulationPeriod p
            where p.startsOn <= :day and p.endsOn >= :day
            order by p.startsOn desc, p.endsOn
            limit 1
            """)
    Optional<EmulationPeriod> on(LocalDate day);

    @Query("select p from EmulationPeriod p left join fetch p.deadlines where p.id = :id")
    Optional<EmulationPeriod> withDeadlines(long id);
}
