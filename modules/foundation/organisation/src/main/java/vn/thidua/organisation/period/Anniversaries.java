package vn.thidua.organisation.period;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Anniversaries extends Repository<Anniversary, Long> {

    void save(Anniversary anniversary);

    @Query("select a from Anniversary a order by a.id")
    List<Anniversary> all();
}
