package vn.thidua.organisation.period;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BlocEvents extends Repository<BlocEvent, Long> {

    void save(BlocEvent event);

    @Query("select e from BlocEvent e where e.startsAt >= :from order by e.startsAt limit :count")
    List<BlocEvent> from(Instant from, int count);
}
