package vn.thidua.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Positions extends Repository<Position, Long> {

    void save(Position position);

    @Query(
            """
            select p from Position p
            where p.personId = :person and p.from <= :day and (p.to is null or p.to >= :day)
            order by p.main desc, p.id
            """)
    List<Position> on(long person, LocalDate day);

    /** Positions held in the units on that day. */
    @Query(
            """
            select p from Position p
            where p.unitId in :units and p.from <= :day and (p.to is null or p.to >= :day)
            """)
    List<Position> in(Collection<Long> units, LocalDate day);
}
